-- Part of example 06: can't be loaded, since a word is missing. The others are.

-- There should be an 'end' below.
function init()
  sys.print('hello from broken')
