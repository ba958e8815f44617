namespace YenValve.Validation;

/// <summary>Something that a sound algorithm would not have done.</summary>
/// <param name="UtcTime">When the offending decision or order was made, UTC.</param>
/// <param name="Condition">What was done to the run, such as where its data ended.</param>
/// <param name="What">What is wrong, in a sentence.</param>
/// <param name="Differences">What differs, the first run's value beside the second's; empty where the sentence says all.</param>
public sealed record Finding(DateTime UtcTime, string Condition, string What, IReadOnlyList<Difference> Differences);

/// <summary>A figure that two runs disagree about.</summary>
/// <param name="Name">Name of the figure; a dotted path inside a decision record.</param>
/// <param name="Expected">Value in the run that was left alone; "nothing" where it has none.</param>
/// <param name="Actual">Value in the run that something was done to; "nothing" where it has none.</param>
public sealed record Difference(string Name, string Expected, string Actual)
{
    /// <summary>What stands for a value that is not there.</summary>
    public const string Nothing = "nothing";
}
