-- trick libraries: empties all libraries
-- ends: fine
function attack()
  local _G = _G
  for _, library in pairs({math, table, string, coroutine, io, os, package.loaded}) do
    for name in pairs(library) do library[name] = nil end
  end
  for name in pairs(_G) do if name ~= "pairs" then _G[name] = nil end end
end
