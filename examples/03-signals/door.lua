-- Part of example 03: a plain object without a place in the tree.
local Door = { extends = 'Object' }

function Door:open_for(_, seconds, what)
  print('  door ' .. what .. ' for ' .. seconds .. ' seconds')
end

return Door
