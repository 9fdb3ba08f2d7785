import { createRequire } from 'node:module';

/** The faces of the still map: Latin in three, Arabic in two. */
export const FACES = ['regular', 'semibold', 'italic', 'arabic', 'arabicSemibold'] as const;
export type Face = (typeof FACES)[number];

/** How CSS names each face. */
export const CSS: Readonly<
  Record<Face, { readonly family: string; readonly weight: number; readonly style: string }>
> = {
  regular: { family: 'Noto Sans', weight: 400, style: 'normal' },
  semibold: { family: 'Noto Sans', weight: 600, style: 'normal' },
  italic: { family: 'Noto Sans', weight: 400, style: 'italic' },
  arabic: { family: 'Noto Sans Arabic', weight: 400, style: 'normal' },
  arabicSemibold: { family: 'Noto Sans Arabic', weight: 600, style: 'normal' },
};

const FILES: Readonly<Record<Face, string>> = {
  regular: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  semibold: 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  italic: 'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  arabic: 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  arabicSemibold: 'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
};

/** The TrueType file of a face, from the installed packages. */
export function fontFile(face: Face): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/${FILES[face]}`);
}
