using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using YenValve.Collector.Hosting;
using YenValve.Collector.Publishers.Fred;
using YenValve.Collector.Tests.Loopback;
using YenValve.Collector.Tests.Publishers;

namespace YenValve.Collector.Tests.Hosting;

/// <summary>A key goes to its publisher and nowhere else, whatever goes wrong.</summary>
[TestFixture, NonParallelizable]
public sealed class SecretTests
{
    private const string Key = "S3CRET-1f0c9e7a";

    [TestCase("fine")]
    [TestCase("refused")]
    [TestCase("broken")]
    [TestCase("malformed")]
    [TestCase("gone")]
    public async Task NothingWrittenHoldsTheKey(string publisher)
    {
        await using var rig = await CollectorRig.StartAsync(new DateTime(2026, 1, 6, 14, 6, 0), FeedCases.At);
        Environment.SetEnvironmentVariable(FredOptions.KeyVariable, Key);
        var feed = FeedCases.All.Single(feed => feed.Feed == "fred-dgs10");
        rig.Publisher.At("/fred/series/observations", publisher switch
        {
            "fine" => Answer.Json(feed.Answers.Values.Single()),
            "refused" => Answer.Status(400),
            "broken" => Answer.Status(500),
            "malformed" => Answer.Malformed,
            _ => context =>
            {
                context.Abort();
                return Task.CompletedTask;
            }
            ,
        });
        var told = new ConcurrentBag<string>();
        using var metrics = Listen(told);
        await rig.Services.GetRequiredService<FeedService>().PollOnceAsync(CancellationToken.None);

        Assert.That(rig.Publisher.Asked, Has.Some.Contains("api_key=" + Key), "the publisher got it");
        told.Add(rig.Board.Snapshot().ToJson());
        foreach (var line in rig.Log.All) told.Add(line);
        foreach (var file in Directory.GetFiles(rig.DataFolder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))) told.Add(await File.ReadAllTextAsync(file));
        Assert.That(rig.Log.All, Has.Some.Contains("fred"));
        Assert.That(told.Where(text => text.Contains(Key, StringComparison.Ordinal) || text.Contains("api_key", StringComparison.Ordinal)), Is.Empty);
    }

    private static MeterListener Listen(ConcurrentBag<string> told)
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, self) => self.EnableMeasurementEvents(instrument) };
        void Tell<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? _) =>
            told.Add($"{instrument.Name} {value} {string.Join(',', tags.ToArray())}");
        listener.SetMeasurementEventCallback<long>(Tell);
        listener.SetMeasurementEventCallback<double>(Tell);
        listener.Start();
        return listener;
    }
}
