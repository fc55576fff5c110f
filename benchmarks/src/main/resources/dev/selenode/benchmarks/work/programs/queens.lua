-- Backtracking over arrays of booleans: all ways to place n queens on an n by n board.
return function(n)
  local columns, rising, falling = {}, {}, {}
  for i = 1, 2 * n do
    columns[i], rising[i], falling[i] = false, false, false
  end

  local function place(row)
    if row > n then
      return 1
    end
    local ways = 0
    for column = 1, n do
      local up, down = row + column - 1, row - column + n
      if not (columns[column] or rising[up] or falling[down]) then
        columns[column], rising[up], falling[down] = true, true, true
        ways = ways + place(row + 1)
        columns[column], rising[up], falling[down] = false, false, false
      end
    end
    return ways
  end

  return place(1)
end
