using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NUnit.Framework;
using YenValve.Collector.Hosting;
using YenValve.Collector.Tests.Loopback;
using YenValve.Collector.Tests.Publishers;

namespace YenValve.Collector.Tests.Hosting;

/// <summary>Metrics reach the address that OpenTelemetry's variables name.</summary>
[TestFixture, NonParallelizable]
public sealed class MetricsExportTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Test]
    public async Task WhatWasPolledIsToldWhereTheEnvironmentSays()
    {
        var folder = Directory.CreateTempSubdirectory("yenvalve-metrics-");
        await using var publisher = await FakePublisher.StartAsync();
        publisher.Clock = () => TimeProvider.System.GetUtcNow();
        publisher.At("/mof/jgbcme.csv", Answer.Text("Interest Rate\nDate,1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y,15Y,20Y,25Y,30Y,40Y\n"));
        var told = new TaskCompletionSource();
        publisher.At("/v1/metrics", async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            if (Encoding.Latin1.GetString(body.ToArray()).Contains("collector.polls", StringComparison.Ordinal)) told.TrySetResult();
        });
        using var variables = new Variables(("OTEL_EXPORTER_OTLP_ENDPOINT", publisher.Address.ToString()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "100"));
        var options = new CollectorOptions { DataFolder = folder.FullName, Feeds = ["mof"], HealthPort = 0 };
        FeedCases.At(options, publisher.Address);
        using (var host = CollectorHost.Create(options, logging => logging.ClearProviders()))
        {
            await host.StartAsync();
            await told.Task.WaitAsync(Patience);
            await host.StopAsync();
        }

        folder.Delete(true);
    }

    private sealed class Variables : IDisposable
    {
        private readonly (string Name, string? Before)[] _before;

        public Variables(params (string Name, string Value)[] variables)
        {
            _before = [.. variables.Select(static variable => (variable.Name, Environment.GetEnvironmentVariable(variable.Name)))];
            foreach (var (name, value) in variables) Environment.SetEnvironmentVariable(name, value);
        }

        public void Dispose()
        {
            foreach (var (name, before) in _before) Environment.SetEnvironmentVariable(name, before);
        }
    }
}
