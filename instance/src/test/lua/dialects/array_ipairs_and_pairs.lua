for i, value in ipairs(Array("a", "b")) do print(i, value) end
-- expect: 1	a
-- expect: 2	b
for i, value in pairs(Array("c")) do print(i, value) end -- expect: 1	c
return {}
