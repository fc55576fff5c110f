local C = {} function C:peek() return secret end return C
