namespace YenValve.Optimization.WalkForward;

/// <summary>One division of the days into those that a choice may see and those it is scored on; indices of days, ascending.</summary>
/// <param name="Name">What the tested days are called.</param>
/// <param name="Train">Days that the choice may see.</param>
/// <param name="Test">Days it is scored on.</param>
public sealed record Fold(string Name, IReadOnlyList<int> Train, IReadOnlyList<int> Test);
