using NUnit.Framework;
using YenValve.Validation.Running;

namespace YenValve.Validation.Tests.Running;

[TestFixture]
public sealed class ParallelRunsTests
{
    [Test]
    public void ResultsAreInTheJobsOrderAndTheBarEndsFull()
    {
        var progress = new Last();
        var results = ParallelRuns.Map(Enumerable.Range(0, 20).ToList(), 4, progress, (job, share) =>
        {
            share!.Report(0.5);
            share.Report(1.0);
            return $"{job}";
        }, CancellationToken.None);

        Assert.That(results, Is.EqualTo(Enumerable.Range(0, 20).Select(job => $"{job}")));
        Assert.That(progress.Value, Is.EqualTo(1.0).Within(1e-12));
    }

    [Test]
    public void AStopLeavesHolesWhereNothingWasDone()
    {
        using var stop = new CancellationTokenSource();
        var results = ParallelRuns.Map(Enumerable.Range(0, 5).ToList(), 1, null, (job, _) =>
        {
            if (job == 2) stop.Cancel();
            stop.Token.ThrowIfCancellationRequested();
            return $"{job}";
        }, stop.Token);

        Assert.That(results.OfType<string>(), Is.EqualTo(new[] { "0", "1" }));
        Assert.That(results, Has.Length.EqualTo(5));
    }

    [Test]
    public void AnErrorComesThrough() => Assert.That(
        () => ParallelRuns.Map<int, string>([1, 2], 1, null, (_, _) => throw new InvalidOperationException("broken"), CancellationToken.None),
        Throws.InvalidOperationException.With.Message.EqualTo("broken"));

    private sealed class Last : IProgress<double>
    {
        public double Value { get; private set; }

        public void Report(double value) => Value = value;
    }
}
