/** The camelCase of kebab-case words: `api-center-id` becomes `apiCenterId`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
