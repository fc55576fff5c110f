-- trick bytecode: bytes that claim to be compiled
-- ends: fine
function attack() return load("\27Lua\82\0\1\4\8\4\8\0") == nil end
