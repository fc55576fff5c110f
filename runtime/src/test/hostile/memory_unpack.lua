-- memory unpack: a hundred million arguments
-- ends: error
function attack() return select("#", table.unpack({}, 1, 1e8)) end
