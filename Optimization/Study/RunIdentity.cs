namespace YenValve.Optimization.Study;

/// <summary>What beside its parameters decides a run's result. Equal identities and parameters give equal orders and statistics.</summary>
/// <param name="Engine">Build of the engine, as hex.</param>
/// <param name="Algorithm">Algorithm class and a hash of its DLL and those beside it, as "Class hash".</param>
/// <param name="Data">Hash of the data folder's files, as hex.</param>
/// <param name="Settings">Hash of parameters and configuration keys that the search does not vary, as hex.</param>
public sealed record RunIdentity(string Engine, string Algorithm, string Data, string Settings);
