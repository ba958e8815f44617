using YenValve.Algorithms.State;
using YenValve.Engine;

namespace YenValve.Launcher.Diagnosis.Live;

/// <summary>Can what earlier sessions left be loaded: the strategy's memory and the paper account?</summary>
internal static class StateCheck
{
    /// <param name="store">Folder of the object store.</param>
    /// <param name="symbol">The pair.</param>
    /// <param name="account">File of the paper account; null where a brokerage keeps it.</param>
    public static IEnumerable<CheckResult> Run(string store, string symbol, string? account)
    {
        var entries = StateStore.Entries(StateStore.KeyOf(symbol)).Select(entry => Path.Combine(store, entry)).Where(File.Exists).ToList();
        var refused = entries.Select(static file => StateEnvelope.Read(File.ReadAllText(file), out var problem) == null ? $"{Path.GetFileName(file)}: {problem}" : null).OfType<string>().ToList();
        const string memory = "memory";
        if (entries.Count == 0) yield return new CheckResult(memory, Health.Good, "none yet: the strategy begins with what its warm-up tells");
        else if (refused.Count == 0) yield return new CheckResult(memory, Health.Good, $"{entries.Count} entries in {store} can be loaded");
        else if (refused.Count < entries.Count) yield return new CheckResult(memory, Health.Missing, $"{string.Join(" ", refused)} The other entry is taken", "nothing has to be done; the entry is set aside at the start");
        else yield return new CheckResult(memory, Health.Bad, string.Join(" ", refused), $"restore it, or take it out of {store}: the strategy would begin with what its warm-up tells");

        if (account == null) yield break;
        yield return Account(new AccountFile(account));
    }

    private static CheckResult Account(AccountFile file)
    {
        const string subject = "paper account";
        try
        {
            return file.Load() is { } kept
                ? new CheckResult(subject, Health.Good, FormattableString.Invariant($"{file.Path}: {kept.Account.Cash.Count} currencies, {kept.Account.OpenOrders.Count} open orders"))
                : new CheckResult(subject, Health.Good, "none yet: a new one is opened");
        }
        catch (InvalidDataException refused)
        {
            return new CheckResult(subject, Health.Bad, refused.Message, "do not delete it before you know why");
        }
    }
}
