/**
 * The queue of captures on a server: put once, read once, stored together with the end of the job; what
 * a dead worker held comes back; what cannot be read goes aside with its error and holds up nobody.
 */
import { strict as assert } from 'node:assert'
import { after, describe, it } from 'node:test'
import { OperationError } from '../../src/acquire/index.ts'
import { openQueue, openRecord, type WorkQueue } from '../../src/record/index.ts'
import { sayNoServer, serverPrograms, startServer } from './postgres-server.ts'
import { numbered, projectKnowledge, report } from './readings.ts'

const NOW = '2024-08-01T12:00:00.000Z'
type Taken = Awaited<ReturnType<WorkQueue['take']>>[number]

describe('a queue', () => {
  it('is refused where the record is a file', async () => {
    const opening = openQueue({ place: 'x.db', knowledge: projectKnowledge(), jobSeconds: 5 })
    await assert.rejects(opening, (error) => error instanceof OperationError)
  })
})

if (serverPrograms() === undefined) sayNoServer('the queue of captures')
else {
  const server = await startServer({ isHasty: true })
  after(() => server.remove())
  const reports = Array.from({ length: 6 }, (_one, index) => report(numbered(index)))
  const readingOf = new Map(reports.map(({ capture, reading }) => [capture.id, reading]))

  const withQueue = async (
    work: (queue: WorkQueue, place: string) => Promise<void>,
    jobSeconds = 60,
  ): Promise<void> => {
    const place = await server.database()
    const queue = await openQueue({ place, knowledge: projectKnowledge(), jobSeconds })
    try {
      await work(queue, place)
    } finally {
      await queue.close()
    }
  }

  const finish = (queue: WorkQueue, taken: Taken, now = NOW) => {
    assert.equal(taken.kind, 'to-read')
    if (taken.kind !== 'to-read') throw new Error('known')
    const reading = readingOf.get(taken.capture.id)
    assert.ok(reading)
    return queue.finish(taken.job, { capture: taken.capture, reading, now })
  }

  /** Takes one, as soon as there is one to take. */
  const takeOne = async (queue: WorkQueue): Promise<Taken> => {
    for (;;) {
      const [taken] = await queue.take(1)
      if (taken) return taken
      await new Promise((wake) => setTimeout(wake, 100))
    }
  }

  describe('a queue on a server', () => {
    it('takes each capture once, and stores what was read of it', () =>
      withQueue(async (queue, place) => {
        const captures = reports.map(({ capture }) => capture)
        assert.deepEqual(await queue.put(captures.slice(0, 4), NOW), [true, true, true, true])
        assert.deepEqual(await queue.put(captures, NOW), [false, false, false, false, true, true])
        const record = await openRecord({ path: place, knowledge: projectKnowledge() })
        assert.equal((await record.summary(NOW)).articles, 0)
        const taken = [...(await queue.take(4)), ...(await queue.take(9))]
        assert.deepEqual(
          taken.map(({ job }) => job.capture).sort(),
          captures.map(({ id }) => id).sort(),
        )
        assert.deepEqual(await queue.take(9), [])
        for (const one of taken) assert.equal(await finish(queue, one), 'read')
        assert.equal(await queue.unfinished(), 0)
        const { isWhole, articles } = await record.verify()
        assert.deepEqual([isWhole, articles], [true, 6])
        await record.close()
      }))

    it('stores a reading and ends its job together, or neither', () =>
      withQueue(async (queue, place) => {
        await queue.put([reports[0]?.capture as never], NOW)
        const taken = await takeOne(queue)
        await assert.rejects(finish(queue, taken, 'no date'), OperationError)
        const record = await openRecord({ path: place, knowledge: projectKnowledge() })
        assert.equal((await record.summary(NOW)).articles, 0)
        assert.equal(await queue.unfinished(), 1)
        assert.equal(await finish(queue, taken), 'read')
        assert.equal(await finish(queue, taken), 'known')
        assert.equal((await record.summary(NOW)).articles, 1)
        assert.equal(await queue.unfinished(), 0)
        await record.close()
      }))

    it('gives the job of a worker that says no more to another, and stores once', () =>
      withQueue(async (queue) => {
        await queue.put([reports[0]?.capture as never], NOW)
        const lost = await takeOne(queue)
        const again = await takeOne(queue)
        assert.deepEqual([again.job.id, again.job.try], [lost.job.id, 2])
        assert.equal(await finish(queue, again), 'read')
        assert.equal(await finish(queue, lost), 'known')
        assert.equal(await queue.unfinished(), 0)
      }, 1))

    it('puts aside what fails three times, with its error, and goes on with the rest', () =>
      withQueue(async (queue) => {
        const [bad, good] = reports
        await queue.put([bad?.capture as never, good?.capture as never], NOW)
        const outcomes: string[] = []
        while (outcomes.at(-1) !== 'aside') {
          const taken = await takeOne(queue)
          if (taken.job.capture !== (bad?.capture.id as string)) await finish(queue, taken)
          else outcomes.push(await queue.fail(taken.job, `it's "poison" \0 ${taken.job.try}`))
        }
        assert.deepEqual(outcomes, ['waiting', 'waiting', 'aside'])
        assert.equal(await queue.unfinished(), 0)
        const [aside] = await queue.aside()
        assert.equal(aside?.capture, bad?.capture.id)
        assert.match(aside?.error ?? '', /it.s "poison" .* 3/)
        assert.equal(await queue.again(), 1)
        assert.deepEqual(await queue.aside(), [])
        assert.equal(await finish(queue, await takeOne(queue)), 'read')
        assert.equal(await queue.unfinished(), 0)
      }))
  })
}
