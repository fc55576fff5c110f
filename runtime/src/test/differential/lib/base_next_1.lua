local show = require "show"
show [[next({}), next({5}), next({5}, 1), next({}, nil), next({x = 1}), next({x = 1}, "x")]]
show [[next({}, "nokey")]]
show [[next({1, 2}, 5)]]
show [[next({1, 2, 3}, 2.5)]]
