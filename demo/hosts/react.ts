import {createElement as element, useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import '../../src/elements.js';
import type {EventDetails} from '../../src/elements/events.js';

/** An application of one's own around the widgets: it has the data, the view and what is chosen. */
const views = {nature: '按性质', function: '按功能'};
const units = {1: '元', 10000: '万元'};

type View = keyof typeof views;

function App() {
  const [budget, setBudget] = useState<unknown>();
  const [view, setView] = useState<View>('nature');
  const [unit, setUnit] = useState(10000);
  const [chosen, setChosen] = useState('');

  useEffect(() => {
    const leaving = new AbortController();
    fetch('../budgets/hongqi-gxj-2023.json', {signal: leaving.signal})
      .then(response => response.json())
      .then(setBudget, () => undefined);
    return () => leaving.abort();
  }, []);

  const shared = {
    budget,
    unit,
    'onbudget-select': ({detail}: CustomEvent<EventDetails['budget-select']>) => setChosen(detail.name ?? '')
  };
  const button = ([value, text]: [string, string]) =>
    element(
      'button',
      {key: value, 'aria-pressed': value === view, onClick: () => setView(value as View)},
      text
    );
  const option = ([value, text]: [string, string]) => element('option', {key: value, value}, text);
  const unitChosen = ({target}: {target: HTMLSelectElement}) => setUnit(Number(target.value));

  return [
    element('h1', {key: 'title'}, '预算浏览器'),
    element(
      'nav',
      {key: 'nav'},
      ...Object.entries(views).map(button),
      element(
        'label',
        {},
        '单位',
        element('select', {value: unit, onChange: unitChosen}, ...Object.entries(units).map(option))
      )
    ),
    element('output', {key: 'chosen'}, chosen && `选中：${chosen}`),
    element(
      'div',
      {key: 'board', className: 'board'},
      element('budget-expenditure-bars', {...shared, view}),
      element('budget-income-pie', shared),
      element('budget-economic-treemap', shared),
      element('budget-change-cards', shared)
    )
  ];
}

const place = document.querySelector('#app');
if (place) createRoot(place).render(element(App));
