using System.Globalization;

namespace YenValve.Validation.Tests.Algorithms;

/// <summary>Holds Bitcoin for a week, then cash for a week, by a count; whether the count outlives a restart is the deriving class's business.</summary>
internal abstract class Counts : DailySignal
{
    protected int Days { get; set; }

    protected override double? Want() => Days / 7 % 2 == 0 ? 1.0 : 0.0;

    protected override void Decide()
    {
        base.Decide();
        Days++;
    }
}

/// <summary>Keeps the count in the object store.</summary>
internal sealed class Remembers : Counts
{
    private const string Key = "days";

    protected override void Begin()
    {
        if (ObjectStore.ContainsKey(Key)) Days = int.Parse(ObjectStore.Read(Key), CultureInfo.InvariantCulture);
    }

    protected override void Decide()
    {
        base.Decide();
        ObjectStore.Save(Key, Days.ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary>Keeps the count in a field: a restart forgets it.</summary>
internal sealed class Forgets : Counts;
