/**
 * The fonts of our documents, as files of packages: Source Sans, and Noto Sans for the letters of DIN 91379 that it lacks.
 */
export const fontFiles: readonly string[] = [
  ...['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(
    (style) => `@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`,
  ),
  ...['400Regular', '600SemiBold', '700Bold'].map((style) => `@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`),
];
