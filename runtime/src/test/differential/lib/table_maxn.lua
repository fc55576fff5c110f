local show = require "show"
show [[table.maxn({1, 2, 3}), table.maxn({[10] = 1, [2.5] = 2, x = 3}), table.maxn({}), table.maxn({[-1] = 1})]]
show [[table.maxn()]]
show [[table.maxn(1)]]
