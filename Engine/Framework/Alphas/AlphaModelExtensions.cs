namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Helpers for alpha models.</summary>
public static class AlphaModelExtensions
{
    /// <summary>Name of a model; without one, that of its type.</summary>
    public static string GetModelName(this IAlphaModel model) => (model as INamedModel)?.Name ?? model.GetType().Name;
}
