-- loop repeat pcall: a loop of errors that are caught
-- ends: time
function attack() repeat pcall(error, {}) until false end
