/** The decoders bring no types, or none that fit. What we use of them: */
declare module 'utif2' {
  /**
   * A page: its fields by number (`t256` width, `t257` height), and its pixels once decoded. Its own reader of them (`decode`) never ends
   * where a file says so.
   */
  interface Directory {
    readonly data?: Uint8Array;
    readonly [field: `t${number}`]: ArrayLike<number> | undefined;
  }
  const reader: {
    decodeImage(bytes: ArrayBuffer, directory: Directory): void;
    toRGBA8(directory: Directory): Uint8Array;
  };
  export default reader;
}

declare module 'libheif-js/libheif/libheif.js' {
  interface Shown {
    readonly data: Uint8ClampedArray<ArrayBuffer>;
    readonly width: number;
    readonly height: number;
  }
  interface Picture {
    get_width(): number;
    get_height(): number;
    display(into: Shown, done: (shown: Shown | null) => void): void;
  }
  interface Library {
    readonly HeifDecoder: new () => { decode(bytes: Uint8Array): Picture[] };
  }
  export default function libheif(): Library;
}
