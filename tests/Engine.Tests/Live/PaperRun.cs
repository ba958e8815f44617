using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Live;

/// <summary>A paper run of <see cref="HourAlgorithm"/> on a clock that a test has written.</summary>
internal sealed class PaperRun(TestData data, ScriptedClock clock, Func<HourAlgorithm> make) : ILiveObserver
{
    public DateTime End { get; init; } = new(2024, 3, 2, 20, 0, 0);

    public InitialAccount? Account { get; init; }

    public Action<ILiveRun>? AtStep { get; init; }

    public List<InitialAccount> Accounts { get; } = [];

    public BacktestOutcome Run(CancellationToken stop = default) => LivePaper.Run(new LiveRequest
    {
        CreateAlgorithm = make,
        DataFolder = data.Folder,
        Clock = clock,
        PollInterval = TimeSpan.FromSeconds(10),
        EndUtc = End,
        Account = Account,
        Observer = this,
    }, stop);

    public void OnStep(ILiveRun run) => AtStep?.Invoke(run);

    public void OnAccount(ILiveRun run, InitialAccount account) => Accounts.Add(account);
}
