/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { UnsupportedHost, type UnsupportedHostProps } from '../../src/ui/UnsupportedHost';
import './browserParts';

const cases: readonly (readonly [
  UnsupportedHostProps['reason'],
  UnsupportedHostProps['language'],
  string,
  string,
])[] = [
  ['outsideExcel', 'en', 'This pane runs inside Excel', 'Open the workbench'],
  ['outsideExcel', 'zh-CN', '此窗格需要在 Excel 中使用', '打开工作台'],
  ['officeBlocked', 'en', 'Office.js could not be loaded', 'Open the workbench'],
  ['officeBlocked', 'zh-CN', '无法加载 Office.js', '打开工作台'],
];

describe('NoHost', () => {
  it.each(cases)(
    '%s in %s shows why and leads to the workbench',
    (reason, language, title, link) => {
      render(<UnsupportedHost reason={reason} language={language} />);
      expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
      expect(screen.getByRole('link', { name: link }).getAttribute('href')).toBe('workbench.html');
    },
  );

  it.each(['en', 'zh-CN'] as const)('names the address to let through, in %s', (language) => {
    render(<UnsupportedHost reason="officeBlocked" language={language} />);
    expect(screen.getByText(/appsforoffice\.microsoft\.com/)).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });
});
