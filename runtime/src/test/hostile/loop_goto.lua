-- loop goto: a loop without a loop statement
-- ends: time
function attack() ::again:: goto again end
