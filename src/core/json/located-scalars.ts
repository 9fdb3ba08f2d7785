import { Located, type Container } from './located.ts';
import type { JsonBoolean, JsonNull, JsonNumber, JsonString } from './node.ts';
import type { Source } from './source.ts';

export class LocatedString extends Located implements JsonString {
  readonly kind = 'string' as const;
  readonly value: string;

  constructor(source: Source, parent: Container | null, key: string | number, value: string) {
    super(source, parent, key);
    this.value = value;
  }
}

export class LocatedNumber extends Located implements JsonNumber {
  readonly kind = 'number' as const;
  readonly value: number;

  constructor(source: Source, parent: Container | null, key: string | number, value: number) {
    super(source, parent, key);
    this.value = value;
  }
}

export class LocatedBoolean extends Located implements JsonBoolean {
  readonly kind = 'boolean' as const;
  readonly value: boolean;

  constructor(source: Source, parent: Container | null, key: string | number, value: boolean) {
    super(source, parent, key);
    this.value = value;
  }
}

export class LocatedNull extends Located implements JsonNull {
  readonly kind = 'null' as const;
}
