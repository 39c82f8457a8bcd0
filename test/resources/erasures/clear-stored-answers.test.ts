import { expect, it } from '@jest/globals'
import { CANDIDATE_SCOPES } from '../../../src/http/route.ts'
import { SEALED_WITHOUT_LOCATION } from '../../../src/resources/erasures/clear-stored-answers.ts'
import { routes } from '../../support/operations.ts'

it('every encrypted answer about a person can be found by its Location, or is named', () => {
  const aboutPeople = routes.filter(({ secret, scope }) => secret && CANDIDATE_SCOPES.includes(scope as never))
  const withoutLocation = aboutPeople.filter(({ location }) => !location).map(({ operation }) => operation.name)
  expect(aboutPeople.length).toBeGreaterThan(withoutLocation.length)
  expect(withoutLocation).toEqual(SEALED_WITHOUT_LOCATION)
})
