local function iter() error("in iterator") end
print(select(2, pcall(function() for _ in iter do end end))) -- expect: call_in_iterator.lua:1: in iterator
