import { http, type RequestOptions } from './http';
import type { components, paths } from './schema.generated';

/** The description of the API as types: a wrong path or body does not compile. */
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
export type Schema<N extends keyof components['schemas']> = components['schemas'][N];

type Operation<P extends keyof paths, M extends Method> = paths[P][M];
type Responses<O> = O extends { responses: infer R } ? R : never;
type Json<R> = R extends { content: { 'application/json': infer A } } ? A : never;

/** What the endpoint answers; undefined where it answers nothing. */
export type Answer<P extends keyof paths, M extends Method> =
  Responses<Operation<P, M>> extends infer R
    ? R extends { 200: infer A }
      ? Json<A>
      : R extends { 201: infer A }
        ? Json<A>
        : undefined
    : never;

/** What the endpoint takes. */
export type Body<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { requestBody: { content: { 'application/json': infer B } } } ? B : undefined;

/** The paths that know this method. */
type PathsWith<M extends Method> = { [P in keyof paths]: Operation<P, M> extends { responses: unknown } ? P : never }[keyof paths];
type Parameters = Readonly<Record<string, string | number>>;

/** The address of a path with its parameters filled in. */
export function addressOf(path: keyof paths, parameters: Parameters = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name] ?? '')));
}

interface Options extends Pick<RequestOptions, 'query' | 'signal' | 'quietWhenSignedOut' | 'keepalive'> {
  readonly path?: Parameters;
}

export const call = {
  get: <P extends PathsWith<'get'>>(path: P, { path: parameters, ...options }: Options = {}) =>
    http.get<Answer<P, 'get'>>(addressOf(path, parameters), options),
  post: <P extends PathsWith<'post'>>(path: P, body: Body<P, 'post'>, { path: parameters, ...options }: Options = {}) =>
    http.post<Answer<P, 'post'>>(addressOf(path, parameters), body, options),
  put: <P extends PathsWith<'put'>>(path: P, body: Body<P, 'put'>, { path: parameters, ...options }: Options = {}) =>
    http.put<Answer<P, 'put'>>(addressOf(path, parameters), body, options),
  patch: <P extends PathsWith<'patch'>>(path: P, body: Body<P, 'patch'>, { path: parameters, ...options }: Options = {}) =>
    http.patch<Answer<P, 'patch'>>(addressOf(path, parameters), body, options),
  delete: <P extends PathsWith<'delete'>>(path: P, { path: parameters, ...options }: Options = {}) =>
    http.delete<Answer<P, 'delete'>>(addressOf(path, parameters), options),
};
