using NUnit.Framework;

namespace YenValve.Conformance;

/// <summary>Every recorded run of LEAN, run again on the engine and compared in full.</summary>
[TestFixture, Parallelizable(ParallelScope.Children)]
public sealed class ConformanceTests
{
    private const int Shown = 8;
    private static int _equal;
    private static int _different;

    [TestCaseSource(typeof(Kit), nameof(Kit.Cases))]
    public void GivesWhatLeanGave(ConformanceCase @case)
    {
        var data = Kit.WholeData ?? (@case.OnSample ? Kit.SampleData : null);
        if (data is null) Assert.Ignore("needs the whole kit's data (../shared/conformance/data or YENVALVE_CONFORMANCE_DATA)");

        var differences = CaseRun.Compare(@case, data!);

        if (Kit.KnownDifferences.TryGetValue(@case.Name, out var reason))
        {
            Assert.That(differences, Is.Not.Empty, $"equal now: take it off known-differences.json and docs/conformance.md ({reason})");
            Interlocked.Increment(ref _different);
            return;
        }
        Assert.That(differences, Is.Empty, () => Describe(differences));
        Interlocked.Increment(ref _equal);
    }

    [TestCaseSource(nameof(SampleCases))]
    public void SampleGivesTheSame(ConformanceCase @case) => Assert.That(CaseRun.Compare(@case, Kit.SampleData), Is.Empty);

    /// <summary>By way of the error stream, the only one that the console of a test run shows at its usual verbosity.</summary>
    [OneTimeTearDown]
    public void PrintCount() => TestContext.Error.WriteLine($"Conformance with LEAN: {_equal} equal / {_different} known differences");

    private static IEnumerable<ConformanceCase> SampleCases() =>
        Kit.Cases.Where(@case => @case.OnSample && !Kit.KnownDifferences.ContainsKey(@case.Name));

    private static string Describe(IReadOnlyList<Difference> differences) =>
        $"{differences.Count} differences, the first:\n" + string.Join("\n", differences.Take(Shown));
}
