import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** One run of text as it stands on paper, in points from the lower left corner. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
}

/** A sheet: its size, what is written on it, and its text without any space. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly text: string;
}

/** What is written below this, in points, is the foot of the page. */
const foot = 38;

/** Lines break anywhere on paper, so texts are compared without their spaces. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** Prints a page as the browser would, and reads what came out. */
export async function printed(page: Page): Promise<readonly Sheet[]> {
  const file = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(file));
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number): Promise<Sheet> => {
      const sheet = await document.getPage(number);
      const [, , width = 0, height = 0] = sheet.view;
      const { items } = await sheet.getTextContent();
      const runs = items.flatMap((item): readonly Run[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
        return [{ text: item.str, left, right: left + item.width, bottom, size: item.height }];
      });
      const body = runs.filter(({ bottom }) => bottom > foot);
      return { width, height, runs, text: withoutSpaces(body.map(({ text }) => text).join('')) };
    }),
  );
}
