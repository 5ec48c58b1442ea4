/** What we use of WebAssembly, which the types of Node leave out; undefined where a flag turns it off. */
declare const WebAssembly:
  | {
      Module: new (bytes: Uint8Array) => object
      Instance: new (module: object) => { readonly exports: object }
    }
  | undefined
