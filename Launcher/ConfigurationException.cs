namespace YenValve.Launcher;

/// <summary>What was asked for cannot be run; the message is the one line the user sees.</summary>
internal sealed class ConfigurationException(string message) : Exception(message);
