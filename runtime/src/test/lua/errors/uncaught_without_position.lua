error("plain", 0)
-- expect error value: plain
