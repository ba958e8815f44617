using YenValve.Optimization.Search;

namespace YenValve.Optimization.Tests.Search;

/// <summary>Parameter sets by hand.</summary>
internal static class Sets
{
    public static ParameterSet Of(params (string Name, string Value)[] values) => new(values.Select(v => KeyValuePair.Create(v.Name, v.Value)));

    public static string[] Texts(IEnumerable<ParameterSet>? sets) => [.. sets!.Select(set => set.ToString())];
}
