import {describe, expect, it} from 'vitest';
import {hostsOf, trustedAddress} from '../../src/embed/trusted.js';

const page = 'https://budget.example.org/widgets/embed.html?widget=income-pie';
const trusted = (src: string, hosts: string[] = []) => trustedAddress(src, page, hosts);

describe('A frame reads a file', () => {
  it('of its own site', () => {
    expect(trusted('budget.json')).toBe('https://budget.example.org/widgets/budget.json');
    expect(trusted('/data/2023.json?v=2')).toBe('https://budget.example.org/data/2023.json?v=2');
    expect(trusted('https://budget.example.org/2023.json')).toBe('https://budget.example.org/2023.json');
  });

  it('of a host that its publisher lists, at that very port', () => {
    const hosts = ['data.example.org', 'files.example.org:8443'];
    expect(trusted('https://data.example.org/a.json', hosts)).toBe('https://data.example.org/a.json');
    expect(trusted('https://files.example.org:8443/a.json', hosts)).toBe(
      'https://files.example.org:8443/a.json'
    );
    expect(trusted('https://files.example.org/a.json', hosts)).toBe(undefined);
    expect(trusted('https://data.example.org:8443/a.json', hosts)).toBe(undefined);
  });

  it.each([
    'https://elsewhere.example/budget.json',
    '//elsewhere.example/budget.json',
    '\\\\elsewhere.example\\budget.json',
    'https://budget.example.org.elsewhere.example/budget.json',
    'https://budget.example.org@elsewhere.example/budget.json',
    'https://reader:secret@budget.example.org/budget.json',
    'https://budget.example.org:444/budget.json',
    'http://budget.example.org/budget.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://budget.example.org/1',
    'file:///etc/passwd',
    'https://',
    'http://['
  ])('and none at %s', src => {
    expect(trusted(src, ['data.example.org'])).toBe(undefined);
  });

  it('of nobody, where the page itself lies in a file', () => {
    expect(trustedAddress('data:application/json,{}', 'file:///tmp/pie.html', [])).toBe(undefined);
    expect(trustedAddress('budget.json', 'file:///tmp/pie.html', [])).toBe(undefined);
    expect(trustedAddress('budget.json', 'blob:https://budget.example.org/1', [])).toBe(undefined);
  });
});

describe('The list of hosts', () => {
  it('has names and ports, and leaves out what is neither', () => {
    expect(hostsOf('data.example.org, files.example.org:8443\nlocalhost')).toEqual([
      'data.example.org',
      'files.example.org:8443',
      'localhost'
    ]);
    expect(hostsOf("* *.example.org https://a.example 'unsafe-inline' ; script-src a.example; ")).toEqual([
      'script-src'
    ]);
    expect(hostsOf('')).toEqual([]);
  });
});
