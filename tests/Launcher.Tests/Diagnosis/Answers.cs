using YenValve.Launcher.Diagnosis;

namespace YenValve.Launcher.Tests.Diagnosis;

/// <summary>A machine that answers what a test has given it; everything else is not there.</summary>
internal sealed class Answers : Machine
{
    private readonly Dictionary<string, string?> _answers = [];

    public DateTimeOffset? Now { get; init; }

    public override TimeProvider Clock => Now is { } now ? new Stopped(now) : TimeProvider.System;

    public string? this[string question]
    {
        set => _answers[question] = value;
    }

    public override string? Variable(string name) => _answers.GetValueOrDefault(name);

    public override string? Get(string address) => _answers.GetValueOrDefault(address);

    public override string? Ask(string program, params string[] arguments) => _answers.GetValueOrDefault(program);

    private sealed class Stopped(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
