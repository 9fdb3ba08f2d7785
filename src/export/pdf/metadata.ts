import { PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { Drawing } from '../format.ts';
import { silenceHalos } from './halos.ts';
import { recipeInXmp, xmpOf } from './xmp.ts';

const METADATA = PDFName.of('Metadata');

/**
 * A printed PDF with what the file says of itself; its tags, its fonts and all else stay. Its dates
 * are those of the data, so that the same sheet is the same file.
 */
export async function withMetadata(file: Uint8Array, { about }: Drawing): Promise<Uint8Array> {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  silenceHalos(document);
  const dated = new Date(`${about.dated}T00:00:00Z`);
  document.setTitle(about.title, { showInWindowTitleBar: true });
  document.setAuthor(about.author);
  document.setSubject(about.description);
  document.setLanguage(about.language);
  document.setCreator(about.program);
  document.setCreationDate(dated);
  document.setModificationDate(dated);
  const { context, catalog } = document;
  const content = new TextEncoder().encode(xmpOf(about));
  const entries = { Type: 'Metadata', Subtype: 'XML', Length: content.length };
  const stream = PDFRawStream.of(context.obj(entries), content);
  catalog.set(METADATA, context.register(stream));
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}

/** The recipe that a PDF carries; null for none. Rejects with an Error where the file is broken. */
export async function recipeIn(file: Uint8Array): Promise<string | null> {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  const stream = document.catalog.lookup(METADATA);
  if (!(stream instanceof PDFRawStream)) return null;
  return recipeInXmp(new TextDecoder().decode(decodePDFRawStream(stream).decode()));
}
