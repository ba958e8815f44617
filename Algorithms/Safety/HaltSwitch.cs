using QuantConnect.Storage;

namespace YenValve.Algorithms.Safety;

/// <summary>Who says halt: the parameter, a file, or an entry of the object store.</summary>
/// <param name="store">LEAN's store.</param>
/// <param name="parameters">Which.</param>
public sealed class HaltSwitch(ObjectStore store, SafetyParameters parameters)
{
    /// <summary>The cause as a sentence; null where nobody says halt.</summary>
    public string? Cause()
    {
        if (parameters.Halt) return "parameter 'halt' is on";
        if (parameters.HaltFile.Length == 0) return null;
        if (File.Exists(parameters.HaltFile)) return "the halt file is there";
        return store.ContainsKey(parameters.HaltFile) ? "the halt entry of the object store is there" : null;
    }
}
