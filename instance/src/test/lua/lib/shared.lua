local C = {} function C:read() return SHARED end return C
