/**
 * The little that script adds; every page works without it.
 * `/` goes to the box, Enter asks, hover and focus light words and values, a button copies.
 */
;(() => {
  'use strict'

  const box = document.getElementById('box')

  const isTyping = (target) =>
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

  document.addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === '/' && isPlain && box && !isTyping(event.target)) {
      event.preventDefault()
      box.focus()
      box.select()
    }
    if (event.key === 'Escape' && event.target === box) box.blur()
    // Enter asks; with Shift it begins a new line.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && asks(event.target)) {
      event.preventDefault()
      event.target.form.requestSubmit()
    }
  })

  const asks = (target) => target instanceof HTMLTextAreaElement && target.name === 'question'

  // Words and values: each mark lists the values whose words it holds.
  const marks = [...document.querySelectorAll('mark[data-values]')]
  const links = [...document.querySelectorAll('[data-value]')]
  const valuesOf = (mark) => mark.dataset.values.split(' ').filter(Boolean)

  const light = (values, isOn) => {
    for (const mark of marks)
      if (valuesOf(mark).some((value) => values.includes(value))) mark.classList.toggle('on', isOn)
    for (const link of links)
      if (values.includes(link.dataset.value)) link.classList.toggle('on', isOn)
  }

  const lights = (element, values) => {
    for (const name of ['mouseenter', 'focusin'])
      element.addEventListener(name, () => light(values, true))
    for (const name of ['mouseleave', 'focusout'])
      element.addEventListener(name, () => light(values, false))
  }

  for (const link of links) lights(link, [link.dataset.value])
  for (const mark of marks) lights(mark, valuesOf(mark))

  // Following a value shows its words in the middle of the window, where the eye is.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (target && target.tagName === 'MARK') target.scrollIntoView({ block: 'center' })
  })

  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      const source = document.getElementById(button.dataset.copy)
      source.select()
      await navigator.clipboard.writeText(source.value)
      button.textContent = 'Copied'
    })
  }
})()
