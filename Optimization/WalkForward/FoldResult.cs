using YenValve.Optimization.Search;

namespace YenValve.Optimization.WalkForward;

/// <summary>What one division gave.</summary>
/// <param name="Fold">The division.</param>
/// <param name="Trial">Index of the trial that was best on the days seen.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="InSample">Its figure on the days seen.</param>
/// <param name="OutOfSample">Its figure on the days tested.</param>
public sealed record FoldResult(Fold Fold, int Trial, ParameterSet Parameters, double InSample, double OutOfSample);
