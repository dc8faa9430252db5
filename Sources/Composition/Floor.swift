// Filled by the first slice that needs it.
