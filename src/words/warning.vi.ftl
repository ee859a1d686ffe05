# warning (vi)
