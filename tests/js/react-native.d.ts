// As much of React and React Native as docs/mobile.md uses, so that it is type-checked without them.

declare namespace JSX {
  interface IntrinsicElements {}
  interface ElementChildrenAttribute {
    children: {};
  }
}
declare module "react" {
  export function useState<T>(first: T): [T, (next: T | ((before: T) => T)) => void];
  export function useEffect(effect: () => void | (() => void), causes: unknown[]): void;
}
declare module "react/jsx-runtime" {
  export function jsx(): unknown;
  export function jsxs(): unknown;
  export namespace JSX {
    interface IntrinsicElements {}
    interface ElementChildrenAttribute {
      children: {};
    }
  }
}
declare module "react-native" {
  export const AppState: {
    addEventListener(name: "change", hear: (state: string) => void): { remove(): void };
  };
  export function View(props: { children?: unknown }): any;
  export function Text(props: { children?: unknown }): any;
  export function FlatList<T>(props: {
    data: T[];
    keyExtractor: (item: T) => string;
    renderItem: (row: { item: T }) => unknown;
  }): any;
}
