local show = require "show"
show [[select(1, "a", "b"), select(2, "a", "b"), select(3, "a", "b"), select(-1, "a", "b"), select("#"), select("#", nil, nil), select("2", "a", "b"), select(1.9, "a", "b")]]
show [[select(-2, 1, 2), select("#x", 1)]]
show [[select(0, 1)]]
show [[select(-3, 1)]]
