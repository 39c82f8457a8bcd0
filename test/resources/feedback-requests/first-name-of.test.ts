import { expect, it } from '@jest/globals'
import { firstNameOf } from '../../../src/resources/feedback-requests/first-name-of.ts'

it.each([
  ['Amina Okafor', 'Amina'],
  ['  Amina\u00a0\n Okafor ', 'Amina'],
  ['Amina', 'Amina'],
  ['Jean-Luc Martin', 'Jean-Luc'],
  ['Okafor, Amina Grace', 'Amina'],
  ['Okafor,', 'Okafor'],
  ['Dr. Amina Okafor', 'Amina'],
  ['Prof. Dr. Amina Okafor', 'Amina'],
  ['Okafor, Dr. Amina', 'Amina'],
  ['J. R. Smith', 'J.'],
  ['李 小龙', '李'],
  ['Dr.', null],
  [' , ', null],
  ['', null],
  [null, null],
])('of %j an employer sees %j', (name, first) => {
  expect(firstNameOf(name)).toBe(first)
})
