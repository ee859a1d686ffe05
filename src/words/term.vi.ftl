# term (vi)
