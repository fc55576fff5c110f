-- loop at load: before there is any function
-- ends: time
-- at: load
while true do end
