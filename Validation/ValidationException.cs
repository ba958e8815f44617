namespace YenValve.Validation;

/// <summary>A validation has nothing to stand on; the message is the one line that says why.</summary>
/// <param name="message">Why.</param>
public sealed class ValidationException(string message) : Exception(message);
